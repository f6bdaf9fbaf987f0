package reading
import ("testing";"fmt";"os";"strings")
func TestZZ(t *testing.T){
 for _,x:=range strings.Split(os.Getenv("TXT"),"|"){
 s:=stateAfter(t,x,"dates")
 for i:=range s.toks { fmt.Printf("%s tag=%d class=%s pro=%d enc=%d def=%v num=%d name=%d\n",s.fold(i),s.t[i].tag,s.t[i].class,s.t[i].pro,s.t[i].enc,s.t[i].def,s.t[i].num,s.t[i].name)}
 for _,p:=range s.phrasesAt { fmt.Printf("NP [%s] head=%s class=%s prep=%q n=%d g=%d count=%v\n",s.wordsOf(p.span),s.fold(p.head),p.class,p.prep,p.number,p.gender,p.count)}
 for _,l:=range s.lost{fmt.Println("lost",x[l.Start:l.End],l.Rule,l.Why)}
 cs:=emit(s)
 for i:=range cs{fmt.Println("->",line(&cs[i],true))}
 }
}
