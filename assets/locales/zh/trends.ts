// Chinese words of the room "trends".

export const trends = {};
