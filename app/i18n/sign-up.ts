import en from "./en/sign-up";
import sv from "./sv/sign-up";
import { texts } from "./texts";

export default texts({ sv, en });
