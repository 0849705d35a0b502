import { functionsOf, renameFunctions } from '../../workbook/formula-text.ts';

/**
 * Functions younger than the file format. A file must name them with a prefix, or Excel shows
 * `#NAME?` until someone edits the cell; FILTER and SORT have a second one.
 */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTER FLOOR.MATH
  FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA
  IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P
  VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const SECOND_PREFIX = new Set(['FILTER', 'SORT']);

/** For the file: without `=`, and with Excel's prefixes. */
export function excelFormula(formula: string): string {
  return renameFunctions(formula.slice(1), (name) => {
    const upper = name.toUpperCase();
    if (!FUTURE_FUNCTIONS.has(upper)) return name;
    return SECOND_PREFIX.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
  });
}

/** From the file: with `=`, without prefixes. */
export function sheetsFormula(formula: string): string {
  return `=${renameFunctions(formula, (name) => name.replace(/^_xlfn\.(_xlws\.)?/i, ''))}`;
}

/** Whether any function of the formula is in a set of capitals. */
export function callsAny(formula: string, functions: ReadonlySet<string>): boolean {
  return functionsOf(formula).some((name) => functions.has(name));
}
