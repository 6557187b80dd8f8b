import type { ImpactConfig } from 'impact-badges';
import type {} from 'impact-badges/solid';

export function Wrong() {
  let config: ImpactConfig | undefined;
  return (
    <>
      <impact-badge variant="donutt" /> {/* wrong */}
      <impact-badge size={3} /> {/* wrong */}
      <impact-badge dio="10.7717/peerj.4375" /> {/* wrong */}
      <impact-config consent="clack" /> {/* wrong */}
      <impact-badge ref={(element) => (config = element)} /> {/* wrong */}
      <impact-badge on:impact-load={(event) => event.error} /> {/* wrong */}
      {config}
    </>
  );
}
