import en from "./en/year-rolls";
import sv from "./sv/year-rolls";
import { texts } from "./texts";

export default texts({ sv, en });
