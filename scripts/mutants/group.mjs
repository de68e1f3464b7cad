export const group = [];
