import type { ImpactBadge } from 'impact-badges';
import type {} from 'impact-badges/solid';

export function Right(props: { doi: string }) {
  let badge: ImpactBadge | undefined;
  return (
    <>
      <impact-config contact="ada@example.org" consent="click" cache="session" />
      <impact-badge
        doi={props.doi}
        variant="donut"
        size="small"
        loading="eager"
        class="beside"
        classList={{ new: true }}
        id="badge"
        aria-label="Impact"
        data-section="2"
        ref={(element) => (badge = element)}
        onClick={() => badge?.attention}
        on:impact-load={(event) => event.attention.findings.length}
        on:impact-error={(event) => event.error.message}
      >
        <a href="https://doi.org/10.7717/peerj.4375">doi.org/10.7717/peerj.4375</a>
      </impact-badge>
    </>
  );
}
