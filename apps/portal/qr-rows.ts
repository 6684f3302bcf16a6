import QRCode from "qrcode";

/** The modules of a QR code, row by row, `1` for dark. Level M: a crumpled receipt still reads. */
export function qrRows(text: string): string[] {
  const { data, size } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (data[y * size + x] ? "1" : "0")).join(""),
  );
}
