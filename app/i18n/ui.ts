import { texts } from "./texts";
import en from "./en/ui";
import sv from "./sv/ui";

export default texts({ sv, en });
