import { RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import { endReasonWords, type PostView, type StaffView } from "../model/staff.ts";
import { CoverForm } from "./cover-form.tsx";
import { AnnulPostForm, EndPostForm } from "./end-post-form.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { leaveWords } from "./leave-words.ts";
import { peopleWords as words } from "./people-words.ts";
import { ChangePostForm, GivePostForm } from "./post-form.tsx";
import { StaffForm } from "./staff-form.tsx";

type PostForm = "change" | "end" | "annul" | "cover";
type Open = { form: "correct" | "give" | "leave" } | { form: PostForm; post: PostView };

/** One person: who they are, their posts as they came, and what may be done with each. */
export function PersonPage({ staff, search }: { staff: string; search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const view = useAsk<StaffView>(`/api/people/${staff}`);
  const [open, setOpen] = useState<Open | null>(null);
  const [ended, setEnded] = useState<PostView | null>(null);
  const [gone, setGone] = useState(false);
  const undoing = useTell([[`/api/people/${staff}`], ["/api/people"]]);
  const shut = () => setOpen(null);
  const person = view.data;
  const resumable = person?.posts.find((post) => post.id === ended?.id && post.may.resume);

  return (
    <div className="keep-page">
      <p>
        <To path="/setup/people" search={{ ...search, person: undefined }}>
          {say(words.back)}
        </To>
      </p>
      <RefusalNote refusal={view.error ?? undoing.refusal} again={() => void view.refetch()} />
      {view.isPending && !view.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {person && (
        <>
          <div className="keep-head">
            <h1>{person.name}</h1>
            {person.may.keep && (
              <p className="quiet">{say(words.phoneIs, { phone: person.phone ?? say(words.noPhone) })}</p>
            )}
            {person.leaving && (
              <p className="warn">
                {say(leaveWords.planned, {
                  day: person.leaving.from,
                  why: say(endReasonWords[person.leaving.reason]),
                })}
              </p>
            )}
            <div className="keep-foot">
              {person.may.give && (
                <Button type="primary" onClick={() => setOpen({ form: "give" })}>
                  {say(words.give)}
                </Button>
              )}
              {person.may.keep && (
                <Button onClick={() => setOpen({ form: "correct" })}>{say(words.correct)}</Button>
              )}
              {person.may.account && (
                <To path="/setup/accounts" search={{ find: person.name }}>
                  {say(words.account)}
                </To>
              )}
              {person.may.leave && (
                <Button danger onClick={() => setOpen({ form: "leave" })}>
                  {say(leaveWords.leave)}
                </Button>
              )}
            </div>
          </div>
          {open?.form === "correct" && <StaffForm of={person} cancel={shut} done={shut} />}
          {open?.form === "give" && <GivePostForm staff={person} cancel={shut} done={shut} />}
          {open?.form === "leave" && (
            <LeaveForm
              staff={person}
              cancel={shut}
              done={() => {
                setGone(true);
                shut();
              }}
            />
          )}
          {gone && (
            <div className="keep-note" role="status">
              {say(leaveWords.done)}
            </div>
          )}
          {open?.form === "cover" && (
            <CoverForm key={open.post.id} staff={person} post={open.post} cancel={shut} done={shut} />
          )}
          {open?.form === "change" && (
            <ChangePostForm key={open.post.id} staff={person} post={open.post} cancel={shut} done={shut} />
          )}
          {open?.form === "end" && (
            <EndPostForm
              key={open.post.id}
              staff={person}
              post={open.post}
              cancel={shut}
              done={() => {
                setEnded(open.post);
                shut();
              }}
            />
          )}
          {open?.form === "annul" && (
            <AnnulPostForm key={open.post.id} staff={person} post={open.post} cancel={shut} done={shut} />
          )}
          {resumable && (
            <div className="keep-note" role="status">
              {say(words.ended, { role: say(resumable.roleWords) })}
              <Button
                size="small"
                loading={undoing.busy}
                onClick={() => void undoing.send(`/api/people/posts/${resumable.id}/resume`, {})}
              >
                {say(words.undo)}
              </Button>
            </div>
          )}
          <section className="keep-section">
            <h2>{say(words.history)}</h2>
            {person.posts.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noHistory)} />
            ) : (
              <ol className="keep-line">
                {person.posts.map((post) => (
                  <PostLine
                    key={post.id}
                    post={post}
                    open={(form) => setOpen({ form, post })}
                    undo={() => void undoing.send(`/api/people/posts/${post.id}/resume`, {})}
                  />
                ))}
              </ol>
            )}
          </section>
        </>
      )}
    </div>
  );
}

function PostLine(props: { post: PostView; open(form: PostForm): void; undo(): void }) {
  const { say, name, lang } = useWords();
  const { post } = props;
  const title = name(post.title) || say(post.roleWords);
  const labelled = (act: string) => `${act}: ${title}, ${name(post.unitName)}`;
  return (
    <li className={post.stands}>
      <div className="line-head">
        <span className="line-title">{title}</span>
        <span>{name(post.unitName)}</span>
        <span className={post.stands === "held" ? "tag good" : "tag plain"}>{say(words[post.stands])}</span>
      </div>
      <p className="quiet">
        {post.until
          ? say(words.termUntil, { from: post.from, until: post.until })
          : say(words.term, { from: post.from })}
        {title.toLowerCase() !== say(post.roleWords).toLowerCase() && ` · ${say(post.roleWords)}`}
        {post.coversName && ` · ${say(words.covers, { name: post.coversName })}`}
      </p>
      {post.gridNames.length > 0 && (
        <p className="quiet small">
          {say(words.gridsAre, { grids: post.gridNames.map(name).join(lang === "zh" ? "、" : ", ") })}
        </p>
      )}
      <WhyItEnded post={post} />
      <div className="buttons">
        {post.may.change && (
          <Button size="small" aria-label={labelled(say(words.change))} onClick={() => props.open("change")}>
            {say(words.change)}
          </Button>
        )}
        {post.may.cover && (
          <Button
            size="small"
            aria-label={labelled(say(leaveWords.cover))}
            onClick={() => props.open("cover")}
          >
            {say(leaveWords.cover)}
          </Button>
        )}
        {post.may.end && (
          <Button size="small" danger aria-label={labelled(say(words.end))} onClick={() => props.open("end")}>
            {say(words.end)}
          </Button>
        )}
        {post.may.resume && (
          <Button size="small" aria-label={labelled(say(words.undo))} onClick={props.undo}>
            {say(words.undo)}
          </Button>
        )}
        {post.may.annul && (
          <Button
            size="small"
            type="text"
            aria-label={labelled(say(words.annul))}
            onClick={() => props.open("annul")}
          >
            {say(words.annul)}
          </Button>
        )}
      </div>
    </li>
  );
}

function WhyItEnded({ post }: { post: PostView }) {
  const { say } = useWords();
  if (post.annulled)
    return <p className="quiet small">{say(words.annulledBecause, { why: post.annulledWhy })}</p>;
  if (post.endedWhy === null) return null;
  if (post.endedWhy === "changed") return <p className="quiet small">{say(words.changedInto)}</p>;
  const why = endReasonWords[post.endedWhy as keyof typeof endReasonWords];
  return why ? <p className="quiet small">{say(words.endedBecause, { why: say(why) })}</p> : null;
}
