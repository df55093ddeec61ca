// Takes the pictures in the readme: `make picture`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch, open, serve } from "./site.mjs";

const folder = fileURLToPath(new URL("../../docs/", import.meta.url));
const site = await serve();
const browser = await launch();

/** The page with its answer, from the top. */
async function view(width, height, more) {
  const page = await open(browser, site.url, { viewport: { width, height }, ...more });
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

try {
  await mkdir(folder, { recursive: true });
  const wide = await view(1280, 1000);
  await wide.screenshot({ path: `${folder}page.png` });

  const phone = await view(390, 1200, { deviceScaleFactor: 2 });
  await phone.screenshot({ path: `${folder}page-phone.png` });

  await wide.locator("#aCount").fill("6");
  await wide.locator("#aFirst").fill("2026-12-22");
  await wide.locator("#plan-compare").click();
  await wide.locator("#bCount").fill("12");
  await wide.locator("#bFirst").fill("2026-12-22");
  await wide.locator("#plan-status p").nth(1).waitFor();
  await wide.locator("#bFirst").blur();
  await wide.locator("#plan").screenshot({ path: `${folder}page-plan.png` });

  await wide.locator('[data-kind="finalNotice"]').click();
  const names = {
    creditorName: "Van Dam Installatie B.V.", creditorAddress: "Werfstraat 12\n3511 AB Utrecht", creditorIban: "NL91ABNA0417164300",
    creditorEmail: "post@vandam.example", debtorName: "J. Jansen", debtorAddress: "Lindelaan 4\n3581 CD Utrecht", invoiceNumber: "2026-0117",
  };
  for (const [id, value] of Object.entries(names)) await wide.locator(`#${id}`).fill(value);
  await wide.locator("#letterLanguage").selectOption("en");
  await wide.locator('#paper article[lang^="en"]', { hasText: "J. Jansen" }).waitFor();
  await wide.waitForTimeout(500);
  await wide.locator("#writing .beside").screenshot({ path: `${folder}page-letter.png` });
} finally {
  await browser.close();
  site.close();
}
