import en from "./en/year-moves";
import sv from "./sv/year-moves";
import { texts } from "./texts";

export default texts({ sv, en });
