// The version of the readers, apart from the schema so that content scripts carry no validation library.

/** Raised when the meaning of a field changes, so that stored readings can be told apart. */
export const readerVersion = 1;
