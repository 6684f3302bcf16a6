export { GuideListPage, GuidePage, guidePageWords } from "./portal/guide-page.tsx";
