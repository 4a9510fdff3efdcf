// English words of the room "review".

export const review = {};
