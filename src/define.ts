import './elements/impact-config/define.js';
import './elements/impact-badge/define.js';
import './elements/impact-details/define.js';
import './elements/impact-timeline/define.js';
import './elements/impact-map/define.js';
import './elements/impact-evidence/define.js';
import './elements/impact-summary/define.js';
import './elements/impact-export/define.js';
