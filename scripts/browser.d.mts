/** The path of a browser of Chromium’s family on this machine; undefined where there is none. */
export const browserPlace: string | undefined;
