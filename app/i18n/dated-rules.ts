import en from "./en/dated-rules";
import sv from "./sv/dated-rules";
import { texts } from "./texts";

export default texts({ sv, en });
