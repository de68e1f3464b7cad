export const session = [];
