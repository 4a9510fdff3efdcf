// English words of the room "overlay".

export const overlay = {};
