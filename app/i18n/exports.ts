import en from "./en/exports";
import sv from "./sv/exports";
import { texts } from "./texts";

export default texts({ sv, en });
