const c=()=>{const u=process.cpuUsage();return (u.user+u.system)/1000};let a=c();
const t=(n)=>{const b=c();console.log(n,(b-a).toFixed(0));a=c()};
t('start '+process.cpuUsage().user);
const D=process.argv[2]??'/work/wt-start/dist';
const {createResources}=await import(D+'/dictionary/load.js');
const {ENTITY_KINDS}=await import(D+'/entities/index.js');
const {buildAutomaton}=await import(D+'/dictionary/automaton.js');
const {createSegmenter}=await import(D+'/stages/segment.js');
const {createTokenizer}=await import(D+'/tokenizer/index.js');
const {extract}=await import(D+'/pipeline.js');
t('imports');
const r0=createResources();
const time={};const r={rows(f,s){const b=c();const x=r0.rows(f,s);time.rows=(time.rows??0)+c()-b;return x}};
const z=(await import('zod')).z;
r.rows('lexicons/surnames.csv',z.object({surname:z.string(),population:z.string()}));
t('rows');
const {languageOf}=await import(D+'/korean/language.js'); languageOf(r); t('language');
const kinds=ENTITY_KINDS.map(f=>{const k=f(r);t('kind '+k.type+' '+k.entries.length);return k});
const automaton=buildAutomaton(kinds.flatMap(k=>k.entries));t('automaton '+automaton.size);
const segment=createSegmenter(r);t('segmenter');
console.log('all rows',time.rows.toFixed(0));
const tokenizer=createTokenizer('embedded',{});tokenizer.tokenize('중소기업');t('tokenizer');
const fs=await import('node:fs');
for(const f of fs.readdirSync('/tmp/start/seeds')){extract({id:f,text:fs.readFileSync('/tmp/start/seeds/'+f,'utf8'),blocks:[]},{kinds,automaton,segment,tokenizer},{});t('x')}
console.log('total',c(), 'rss',process.memoryUsage().rss/1e6)
