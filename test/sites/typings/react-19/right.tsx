import type { ImpactBadge } from 'impact-badges';
import type {} from 'impact-badges/react';
import { useRef } from 'react';

export function Right({ dois }: { dois: string[] }) {
  const badge = useRef<ImpactBadge>(null);
  return (
    <>
      <impact-config contact="ada@example.org" consent="click" cache="session" />
      <impact-badge
        doi="10.7717/peerj.4375"
        variant="donut"
        size="small"
        loading="eager"
        class="beside"
        className="beside"
        id="badge"
        style={{ margin: 0 }}
        aria-label="Impact"
        data-section="2"
        ref={badge}
        onClick={(event) => event.currentTarget.attention}
        onimpact-load={(event) => event.attention.findings.length}
        onimpact-error={(event) => event.error.message}
      >
        <a href="https://doi.org/10.7717/peerj.4375">doi.org/10.7717/peerj.4375</a>
      </impact-badge>
      {dois.map((doi) => (
        <impact-badge key={doi} doi={doi} variant={undefined} suppressHydrationWarning />
      ))}
    </>
  );
}
