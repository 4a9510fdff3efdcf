// English words of the room "prices".

export const prices = {};
