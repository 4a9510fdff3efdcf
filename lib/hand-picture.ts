// What the picture beside a price by hand may be.

/** A picture as it is kept: a data URL of a drawn picture, at most so long. */
export const pictureShape = /^data:image\/(webp|png|jpeg);base64,[\w+/=]+$/;
export const longestPicture = 2_000_000;
