/** Says what is owed on the case that is sent to it: POST a case to `/?on=2026-11-22`, get its statement. */

import { load, VorderingError } from "vordering";
import type { CaseInput, Day } from "vordering";

export default {
  async fetch(request: Request): Promise<Response> {
    const on = new URL(request.url).searchParams.get("on");
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });

    // The engine checks everything that comes in, and says what is wrong with it.
    const input: CaseInput = await request.json().catch(() => undefined);
    const { assess } = await load();
    try {
      return Response.json(assess(input, on as Day, { language: "en" }).statement);
    } catch (error) {
      if (!(error instanceof VorderingError) || error.kind === "bug") throw error;
      return Response.json({ kind: error.kind, issues: error.issues }, { status: 422 });
    }
  },
};
