import type { RefusalTexts } from "../../refusal-texts";

export default {} satisfies RefusalTexts;
