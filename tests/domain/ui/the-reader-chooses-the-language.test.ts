import { describe, expect, test } from "vitest";
import { localeCookie, localeOf } from "~/i18n/locale";
import { action } from "~/routes/shell/language";

const page = (cookie?: string) =>
  new Request("https://lansmedel.example/calls", { headers: cookie ? { Cookie: cookie } : {} });

async function choose(locale: string, returnTo: string): Promise<Response> {
  const body = new URLSearchParams({ locale, returnTo });
  const request = new Request("https://lansmedel.example/language", { method: "POST", body });
  return action({ request, params: {}, context: {} });
}

describe("the language", () => {
  test("is Swedish until the reader says otherwise", () => {
    expect(localeOf(page())).toBe("sv");
    expect(localeOf(page("session=abc; lang=en"))).toBe("en");
    expect(localeOf(page("lang=fi"))).toBe("sv");
    expect(localeOf(page("notlang=en"))).toBe("sv");
  });

  test("is kept in a cookie, and the reader comes back to the same page", async () => {
    const response = await choose("en", "/calls?status=open");
    expect(response.headers.get("Set-Cookie")).toBe(localeCookie("en"));
    expect(response.headers.get("Location")).toBe("/calls?status=open");
  });

  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "calls",
    "",
  ])("never leads away from here: %s", async (returnTo) => {
    expect((await choose("sv", returnTo)).headers.get("Location")).toBe("/");
  });

  test("an unknown language changes nothing", async () => {
    expect((await choose("fi", "/")).headers.get("Set-Cookie")).toBeNull();
  });
});
