import { titleFrom } from "@maple/matter";

/**
 * The words of a matter that comes out of a resolution: what was resolved, on which topic, by which meeting, who sees to it
 * and by when. Nothing in it is typed again.
 */
export function filedText(given: {
  year: number;
  number: number;
  room: string;
  topic: string;
  text: string;
  owner: string;
  dueOn: string;
}): { title: string; story: string } {
  const { year, number, room, topic, text, owner, dueOn } = given;
  return {
    title: titleFrom(text),
    story: `${text}\n\n出自${room}${year} 年第 ${number} 次警民恳谈会，议题：${topic}\n责任单位：${owner}；完成期限：${dueOn}`,
  };
}
