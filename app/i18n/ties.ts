import en from "./en/ties";
import sv from "./sv/ties";
import { texts } from "./texts";

export default texts({ sv, en });
