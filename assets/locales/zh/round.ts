// Chinese words of the room "round".

export const round = {};
