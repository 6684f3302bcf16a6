export { carersOf, insertPosts, insertStaff, listStaff, postsOn, staffNames } from "./store/people-store.ts";
