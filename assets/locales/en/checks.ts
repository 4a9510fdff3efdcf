// English words of the room "checks".

export const checks = {};
