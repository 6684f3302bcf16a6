export { type Directory, directory, namesOf } from "./questions/directory.ts";
export {
  carersOf,
  insertPosts,
  insertStaff,
  listStaff,
  postsAt,
  postsOn,
  staffNames,
} from "./store/people-store.ts";
