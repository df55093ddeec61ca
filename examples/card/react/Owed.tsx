/** The card in React, from version 19 on: properties and events as of any element. */

import "vordering/card";
import { useState } from "react";
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CaseInput } from "vordering";
import type { VorderingCard, VorderingCardEventMap } from "vordering/card";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "vordering-card": DetailedHTMLProps<HTMLAttributes<VorderingCard>, VorderingCard> & {
        case?: CaseInput;
        action?: string;
        "ondebt-change"?: (event: VorderingCardEventMap["debt-change"]) => void;
        "ondebt-action"?: (event: VorderingCardEventMap["debt-action"]) => void;
      };
    }
  }
}

export function Owed({ input }: { input: CaseInput }) {
  const [told, setTold] = useState("");

  return (
    <>
      <vordering-card
        case={input}
        action="Pay"
        ondebt-change={({ detail }) => setTold(`${detail.totals.due} euros on ${detail.asOf}`)}
        ondebt-action={() => setTold("Thank you.")}
      />
      <p role="status">{told}</p>
    </>
  );
}
