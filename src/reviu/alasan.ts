/** Whether a text says why: a full stop, or three dashes, says nothing. */
export const isReason = (teks: string): boolean => (teks.match(/\p{L}/gu) ?? []).length >= 3;
