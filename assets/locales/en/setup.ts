// English words of the room "setup".

export const setup = {};
