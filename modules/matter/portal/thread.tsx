import type { TrackView } from "../model/track.ts";
import { FileShown } from "./file-shown.tsx";
import { sizeWords } from "./files-page.tsx";
import { followWords } from "./follow-words.ts";
import { momentWords } from "./parts/dates.ts";
import { FilesField, TextArea } from "./parts/fields.tsx";
import { Button, OwnWords, PageForm } from "./parts/page-parts.tsx";
import { type Asked, tellerFor } from "./parts/reader.ts";

export interface ThreadProps extends Asked {
  track: TrackView;
  command: string;
  /** What was typed into the message form and refused. */
  reply: string;
}

/** Messages of one's own side, with a form to write one. */
export function Thread(props: ThreadProps) {
  const { reader, track, faults } = props;
  const tell = tellerFor(reader);
  return (
    <section aria-labelledby="thread-title" id="messages">
      <h2 id="thread-title">{tell(followWords.thread)}</h2>
      <p className="soft small">
        {tell(
          track.messages.length === 0
            ? followWords.threadEmpty
            : track.messages.some((message) => message.compartment === "joint")
              ? followWords.threadWhoBut
              : followWords.threadWho,
        )}
      </p>
      <ol className="thread">
        {track.messages.map((message) => (
          <li className={message.fromStaff ? "message" : "message message-mine"} key={message.id}>
            <p className="soft small">
              <span className="strong">
                {tell(
                  message.kind === "result"
                    ? followWords.fromResult
                    : message.fromStaff
                      ? followWords.fromStaff
                      : followWords.fromYou,
                )}
              </span>{" "}
              {momentWords(message.at, reader)}{" "}
              {message.compartment === "joint" ? (
                <span className="tag">{tell(followWords.toBoth)}</span>
              ) : null}
            </p>
            <OwnWords text={message.text} />
          </li>
        ))}
      </ol>
      <FilesOf {...props} />
      {track.writeTo ? (
        <PageForm action={`/m/${track.id}/reply`} command={props.command} multipart name="reply">
          <TextArea
            reader={reader}
            faults={faults}
            name="text"
            label={tell(followWords.reply)}
            hint={track.messages.length === 0 ? tell(followWords.threadWho) : undefined}
            value={props.reply}
            rows={4}
          />
          <FilesField reader={reader} faults={faults} label={tell(followWords.replyFiles)} />
          <Button kind="plain">{tell(followWords.replySend)}</Button>
        </PageForm>
      ) : null}
    </section>
  );
}

function FilesOf({ reader, track }: ThreadProps) {
  const tell = tellerFor(reader);
  if (track.files.length === 0) return null;
  return (
    <>
      <h3>{tell(followWords.files)}</h3>
      <ul className="files">
        {track.files.map((file) => (
          <li key={file.id}>
            <FileShown reader={reader} matter={track.id} file={file} />{" "}
            <span className="soft small">{sizeWords(file.bytes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
