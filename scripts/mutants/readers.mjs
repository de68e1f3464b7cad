export const readers = [];
