import type { ImpactConfig } from 'impact-badges';
import type {} from 'impact-badges/react';
import { useRef } from 'react';

export function Wrong() {
  const config = useRef<ImpactConfig>(null);
  return (
    <>
      <impact-badge variant="donutt" /> {/* wrong */}
      <impact-badge size={3} /> {/* wrong */}
      <impact-badge dio="10.7717/peerj.4375" /> {/* wrong */}
      <impact-config consent="clack" /> {/* wrong */}
      <impact-badge ref={config} /> {/* wrong */}
      <impact-badge onimpact-load={() => {}} /> {/* wrong */}
    </>
  );
}
