/** 〔2026〕00123号, as the paper register writes it; null before a matter is taken up. */
export function registerNumber(year: number | null, number: number | null): string | null {
  return year === null || number === null ? null : `〔${year}〕${String(number).padStart(5, "0")}号`;
}
