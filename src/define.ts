import './elements/impact-badge/define.js';
