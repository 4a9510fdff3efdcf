// English words of the room "metrics".

export const metrics = {};
