import { useWords } from "@maple/platform/query";
import { matterWords as words } from "./matter-words.ts";

/** Plays sound and video; nothing is fetched before somebody presses play. Of any other file it shows nothing. */
export function Player({ file }: { file: { id: string; name: string; media: string } }) {
  const { say } = useWords();
  const label = say(words.play, { name: file.name });
  const src = `/api/files/${file.id}`;
  if (file.media.startsWith("audio/"))
    // biome-ignore lint/a11y/useMediaCaption: what people record comes without captions.
    return <audio controls preload="none" src={src} aria-label={label} />;
  if (!file.media.startsWith("video/")) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: what people film comes without captions. */}
      <video controls preload="none" src={src} aria-label={label} />
      <p className="quiet small">{say(words.videoHolds)}</p>
    </>
  );
}
