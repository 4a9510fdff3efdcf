// What marks a figure or a price as one that the operator pointed at.

/** The reader that such a figure names. */
export const taughtReader = 'taught';
