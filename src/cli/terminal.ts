/** Where the command line writes to. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 2: something is wrong in the data, or stands in the way. 1: nothing could be done. */
export type ExitCode = 0 | 1 | 2;
