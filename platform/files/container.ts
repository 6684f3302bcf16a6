/**
 * Whether a container of sound and pictures holds moving pictures: a telephone writes both as MP4 or WebM, and the name
 * says nothing. Reads the boxes of ISO base media (ISO/IEC 14496-12) or the codec ids of Matroska (RFC 9559).
 */
export function holdsPictures(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.length >= 12 && view.toString("latin1", 4, 8) === "ftyp"
    ? holdsVideoTrack(view)
    : namesVideoCodec(view);
}

/** moov/trak/mdia/hdlr with the handler "vide". */
function holdsVideoTrack(view: Buffer): boolean {
  for (const moov of boxesIn(view, 0, view.length, "moov"))
    for (const trak of boxesIn(view, moov.from, moov.to, "trak"))
      for (const mdia of boxesIn(view, trak.from, trak.to, "mdia"))
        for (const hdlr of boxesIn(view, mdia.from, mdia.to, "hdlr"))
          if (view.toString("latin1", hdlr.from + 8, hdlr.from + 12) === "vide") return true;
  return false;
}

function* boxesIn(
  view: Buffer,
  from: number,
  to: number,
  type: string,
): Generator<{ from: number; to: number }> {
  for (let at = from; at + 8 <= to; ) {
    const short = view.readUInt32BE(at);
    const long = short === 1 && at + 16 <= to;
    // 0 reaches to the end; 1 has its size in the eight bytes after the type.
    const size = short === 0 ? to - at : long ? Number(view.readBigUInt64BE(at + 8)) : short;
    const head = long ? 16 : 8;
    if (size < head || at + size > to) return;
    if (view.toString("latin1", at + 4, at + 8) === type) yield { from: at + head, to: at + size };
    at += size;
  }
}

/** Its tracks stand before its clusters: within the first megabyte of what telephones and browsers write. */
function namesVideoCodec(view: Buffer): boolean {
  const head = view.subarray(0, 1024 * 1024);
  // CodecID (0x86), its length in one byte, then V_VP8, V_VP9, V_AV1, V_MPEG4/…
  for (let at = head.indexOf("V_", 0, "latin1"); at >= 0; at = head.indexOf("V_", at + 1, "latin1")) {
    if (at < 2 || head[at - 2] !== 0x86) continue;
    const length = head[at - 1]! & 0x7f;
    if ((head[at - 1]! & 0x80) !== 0 && length >= 5 && length <= 40) return true;
  }
  return false;
}
