/**
 * The bands of the AKIP evaluation, each by the edge that it lies above; D is what lies below them all.
 *
 * > AA > 90–100 · A > 80–90 · BB > 70–80 · B > 60–70 · CC > 50–60 · C > 30–50 · D 0–30
 *
 * PermenPANRB 12/2015, Lampiran, which was read. A score of an evaluation is judged by them (predikat-akip.ts),
 * and in Jawa Barat a capaian (skala-permenpanrb-12-2015.ts).
 */
export const akipBands = { C: '30', CC: '50', B: '60', BB: '70', A: '80', AA: '90' } as const;
