export { findOpinions, type Opinion, type OpinionPage } from "./find-opinions.server";
export { opinionsAfterLock } from "./opinions-after-lock.server";
export { writeOpinion } from "./write-opinion.server";
