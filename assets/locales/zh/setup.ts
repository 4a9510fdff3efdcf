// Chinese words of the room "setup".

export const setup = {};
