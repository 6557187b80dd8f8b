import './elements/impact-config/define.js';
import './elements/impact-badge/define.js';
