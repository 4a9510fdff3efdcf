// English words of the room "round".

export const round = {};
