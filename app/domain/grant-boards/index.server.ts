export { asBoardOfGrant, boardsOf, inHoldersBooks } from "./reach.server";
