import { followWords } from "./follow-words.ts";
import { type Reader, tellerFor } from "./parts/reader.ts";

/** A file of a matter as a resident meets it: a picture is seen, sound and film are played in place, all else is opened. */
export function FileShown({
  reader,
  matter,
  file,
}: {
  reader: Reader;
  matter: string;
  file: { id: string; name: string; media: string };
}) {
  const src = `/m/${matter}/files/${file.id}`;
  const label = tellerFor(reader)(followWords.play, { name: file.name });
  if (file.media.startsWith("image/"))
    return (
      <a href={src}>
        <img src={src} alt={file.name} loading="lazy" />
      </a>
    );
  return (
    <>
      <a href={src}>{file.name}</a>
      {file.media.startsWith("video/") ? (
        // biome-ignore lint/a11y/useMediaCaption: what people film comes without captions.
        <video controls preload="none" src={src} aria-label={label} />
      ) : null}
      {file.media.startsWith("audio/") ? (
        // biome-ignore lint/a11y/useMediaCaption: what people record comes without captions.
        <audio controls preload="none" src={src} aria-label={label} />
      ) : null}
    </>
  );
}
